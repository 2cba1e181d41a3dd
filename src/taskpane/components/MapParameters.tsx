import { Field, makeStyles, Select } from "@fluentui/react-components";
import { normalCoverage, readScale } from "../../engine/spatial/ellipseScale";
import { SPATIAL_COUNTINGS } from "../../engine/spatial/placeCategories";
import type { Language } from "../../i18n/language";
import { mapPhrases } from "../../i18n/map";
import { MAP_SCALES, type MapChoices, type MapScale } from "../lists";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  parameters: { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  parameter: { flex: "1 1 200px", maxWidth: "320px" },
});

/** How the ellipses are drawn, to look at and to change; kept in the workbook. */
export const MapParameters = () => {
  const { state, ask } = usePane();
  const { language } = useSpeech();
  const styles = useStyles();
  const phrases = mapPhrases[language];
  const { map } = state.choices;
  const choose = (changed: Partial<MapChoices>): void =>
    ask((session) => session.chooseMap({ ...map, ...changed }));
  return (
    <div className={styles.parameters}>
      <Field className={styles.parameter} label={phrases.scale} size="small">
        <Select
          size="small"
          value={map.scale}
          onChange={(_, { value }) => {
            const scale = MAP_SCALES.find((known) => known === value);
            if (scale) choose({ scale });
          }}
        >
          {MAP_SCALES.map((scale) => (
            <option key={scale} value={scale}>
              {scaleText(scale, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.parameter} label={phrases.counting} size="small">
        <Select
          size="small"
          value={map.counting}
          onChange={(_, { value }) => {
            const counting = SPATIAL_COUNTINGS.find((known) => known === value);
            if (counting) choose({ counting });
          }}
        >
          {SPATIAL_COUNTINGS.map((counting) => (
            <option key={counting} value={counting}>
              {phrases.countingName[counting]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};

const scaleText = (scale: MapScale, language: Language): string => {
  const phrases = mapPhrases[language];
  const size = readScale(scale);
  const covers = (normalCoverage(size.k) * 100).toFixed(2);
  return size.by === "share"
    ? phrases.covers(scale.replace("%", " %"))
    : phrases.deviations(scale, `${covers} %`);
};

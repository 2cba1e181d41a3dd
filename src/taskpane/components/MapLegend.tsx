import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SpatialDistribution } from "../../engine/spatial/placeCategories";
import { mapPhrases } from "../../i18n/map";
import { mapLegend } from "../../map/legend";
import type { MapTheme } from "../../map/palette";
import { legendSvg } from "../../map/svg";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  entries: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  // Fluent's own 8 px would make seven entries as tall as the map; a target of 24 px is left.
  indicator: { marginTop: "4px", marginBottom: "4px" },
  label: { paddingTop: "2px", paddingBottom: "2px" },
  entry: { display: "flex", alignItems: "center", gap: "8px" },
  symbol: { flexShrink: 0, lineHeight: 0 },
});

/** What the marks and lines mean; each entry switches its own on and off. */
export const MapLegend = ({
  distribution,
  theme,
}: {
  readonly distribution: SpatialDistribution;
  readonly theme: MapTheme;
}) => {
  const { state, dispatch } = usePane();
  const { language } = useSpeech();
  const styles = useStyles();
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {mapPhrases[language].legend}
      </h3>
      <div className={styles.entries}>
        {mapLegend(distribution, language).map((entry) => (
          <Checkbox
            key={entry.key}
            checked={!state.hiddenOnMap.has(entry.key)}
            onChange={(_, { checked }) =>
              dispatch({ type: "map-entry-switched", key: entry.key, shown: checked === true })
            }
            indicator={{ className: styles.indicator }}
            label={{
              className: styles.label,
              children: (
                <span className={styles.entry}>
                  {/* Safe as markup: legendSvg holds no text. */}
                  <span
                    className={styles.symbol}
                    dangerouslySetInnerHTML={{ __html: legendSvg(entry, theme) }}
                  />
                  {entry.label}
                </span>
              ),
            }}
          />
        ))}
      </div>
    </div>
  );
};

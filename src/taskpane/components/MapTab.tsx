import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMemo } from "react";
import { spatialDistribution } from "../../engine/spatial/placeCategories";
import { mapPhrases } from "../../i18n/map";
import type { MapTheme } from "../../map/palette";
import { mapScene } from "../../map/scene";
import { mapSvg } from "../../map/svg";
import { usePane } from "../PaneContext";
import { saveFile } from "../saveFile";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { MapLegend } from "./MapLegend";
import { MapPicture } from "./MapPicture";
import { MapTable } from "./MapTable";
import { MissingLists } from "./MissingLists";

/** One standard deviation as ArcGIS counts it: the semi-axes times √2. */
const ONE_STANDARD_DEVIATION = Math.SQRT2;
/** Pixels of the picture that is saved: for a page or a slide. */
const SAVED_WIDTH = 1000;

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  save: { alignSelf: "flex-start" },
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  approval: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

/** What the map needs of the page that shows the pane. */
export interface MapTabProps {
  readonly theme: MapTheme;
  readonly savesFiles: boolean;
}

/** Where clusters and belts are: the map, its legend and parameters, and the same as text. */
export const MapTab = (props: MapTabProps) => {
  const { state } = usePane();
  return state.shown ? <ShownMap shown={state.shown} {...props} /> : <MissingLists />;
};

const ShownMap = ({ shown, theme, savesFiles }: MapTabProps & { readonly shown: Shown }) => {
  const { state } = usePane();
  const { language, count } = useSpeech();
  const styles = useStyles();
  const phrases = mapPhrases[language];
  const { analysis } = shown;
  const distribution = useMemo(
    () => spatialDistribution(analysis, { k: ONE_STANDARD_DEVIATION }),
    [analysis],
  );
  const hidden = state.hiddenOnMap;
  const leftOut = distribution.places.filter(({ place }) => !("unit" in place)).length;
  const notes = leftOut > 0 ? [...phrases.parameters, phrases.leftOut(count(leftOut))] : phrases.parameters;
  const save = (): void => {
    const scene = mapScene(distribution, { width: SAVED_WIDTH, language, hidden });
    // Always light: the file goes into a document.
    const content = mapSvg(scene, { theme: "light", notes: [...notes, phrases.approval] });
    saveFile({ name: phrases.fileName, content, type: "image/svg+xml" });
  };
  return (
    <div className={styles.tab}>
      <h2 className={styles.heading}>{phrases.title}</h2>
      <MapPicture distribution={distribution} theme={theme} />
      <MapLegend distribution={distribution} theme={theme} />
      {savesFiles && (
        <Button className={styles.save} size="small" icon={<ArrowDownloadRegular />} onClick={save}>
          {phrases.save}
        </Button>
      )}
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li className={styles.approval}>{phrases.approval}</li>
      </ul>
      <MapTable distribution={distribution} />
    </div>
  );
};

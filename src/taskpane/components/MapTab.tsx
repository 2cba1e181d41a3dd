import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { readScale } from "../../engine/spatial/ellipseScale";
import { spatialDistribution } from "../../engine/spatial/placeCategories";
import { ellipseSize } from "../../i18n/ellipse";
import { mapPhrases } from "../../i18n/map";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { useForcedColours } from "../useForcedColours";
import { MapLegend } from "./MapLegend";
import { MapParameters } from "./MapParameters";
import { MapPicture } from "./MapPicture";
import { MapSaving } from "./MapSaving";
import { MapTable } from "./MapTable";
import { MissingLists } from "./MissingLists";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  // Beside the map where there is room, else under it.
  parts: { display: "flex", flexWrap: "wrap", gap: "12px 24px" },
  side: { flex: "1 1 250px", minWidth: 0, display: "flex", flexDirection: "column", gap: "12px" },
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
  readonly theme: "light" | "dark";
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
  const { scale, counting } = state.choices.map;
  const distribution = useMemo(
    () => spatialDistribution(analysis, { k: readScale(scale).k, counting }),
    [analysis, scale, counting],
  );
  const mapTheme = useForcedColours() ? "contrast" : theme;
  const leftOut = distribution.places.filter(({ place }) => !("unit" in place)).length;
  const notes = [
    phrases.drawnIn(ellipseSize(readScale(scale), language)),
    phrases.countedBy[counting],
    phrases.positions,
    phrases.projection,
    ...(leftOut > 0 ? [phrases.leftOut(count(leftOut))] : []),
  ];
  return (
    <div className={styles.tab}>
      <h2 className={styles.heading}>{phrases.title}</h2>
      <div className={styles.parts}>
        <MapPicture distribution={distribution} theme={mapTheme} />
        <div className={styles.side}>
          <MapParameters />
          <MapLegend distribution={distribution} theme={mapTheme} />
          {savesFiles && <MapSaving distribution={distribution} notes={[...notes, phrases.approval]} />}
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
            <li className={styles.approval}>{phrases.approval}</li>
          </ul>
        </div>
      </div>
      <MapTable distribution={distribution} />
    </div>
  );
};

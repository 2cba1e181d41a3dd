import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { problemOf } from "../../engine/problems";
import type { SpatialDistribution } from "../../engine/spatial/placeCategories";
import { mapPhrases } from "../../i18n/map";
import { mapScene } from "../../map/scene";
import { mapSvg } from "../../map/svg";
import { usePane } from "../PaneContext";
import { pngOfSvg } from "../pngOfSvg";
import { saveFile } from "../saveFile";
import { useSpeech } from "../Speech";

/** Pixels of the picture that is saved: for a page or a slide. */
const SAVED_WIDTH = 1000;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Hands the map over as a file: a picture that stands alone, with title, legend and notes. */
export const MapSaving = ({
  distribution,
  notes,
}: {
  readonly distribution: SpatialDistribution;
  readonly notes: readonly string[];
}) => {
  const { state, dispatch } = usePane();
  const { language } = useSpeech();
  const styles = useStyles();
  const { savePng, saveSvg, fileName } = mapPhrases[language];
  const picture = (): string => {
    const scene = mapScene(distribution, { width: SAVED_WIDTH, language, hidden: state.hiddenOnMap });
    // Always light: the file goes into a document.
    return mapSvg(scene, { theme: "light", notes });
  };
  const svg = (): void =>
    saveFile({ name: `${fileName}.svg`, content: new Blob([picture()], { type: "image/svg+xml" }) });
  const png = async (): Promise<void> => {
    try {
      saveFile({ name: `${fileName}.png`, content: await pngOfSvg(picture()) });
    } catch (error) {
      dispatch({ type: "noticed", notice: { kind: "failed", problem: problemOf(error) } });
    }
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => void png()}>
        {savePng}
      </Button>
      <Button size="small" icon={<ArrowDownloadRegular />} onClick={svg}>
        {saveSvg}
      </Button>
    </div>
  );
};

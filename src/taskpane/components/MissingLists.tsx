import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { lacksLists } from "../selectors";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({ missing: { margin: "0 0 12px" } });

/** What stands on a tab of results before there are any: the way to the lists, where they are missing. */
export const MissingLists = () => {
  const { state, dispatch } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  if (!lacksLists(state)) return null;
  return (
    <div>
      <p className={styles.missing}>{phrases.status.noLists}</p>
      <Button appearance="primary" onClick={() => dispatch({ type: "tab-selected", tab: "data" })}>
        {phrases.match.chooseLists}
      </Button>
    </div>
  );
};

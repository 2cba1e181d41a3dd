import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { PauseRegular } from "@fluentui/react-icons/svg/pause";
import { PlayRegular } from "@fluentui/react-icons/svg/play";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import { statusOf } from "../status";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "2px",
    // Two lines always have room, so that nothing jumps when the second one comes and goes.
    minHeight: "44px",
    padding: "0 4px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  failed: { padding: "6px 0", color: tokens.colorStatusDangerForeground1 },
  detail: { color: tokens.colorNeutralForeground2 },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What the pane is doing, with the refresh button and the pause switch; always in view. */
export const StatusLine = () => {
  const { state, ask } = usePane();
  const speech = useSpeech();
  const styles = useStyles();
  const { status } = speech.phrases;
  const { line, detail, failed, announcement } = statusOf(state, speech);
  const pauseWord = state.paused ? status.resume : status.pause;
  return (
    <footer className={styles.footer}>
      <div className={mergeClasses(styles.words, failed && styles.failed)}>
        <div>{failed ? `⚠ ${line}` : line}</div>
        <div className={styles.detail}>{detail}</div>
      </div>
      <div role="status" className={styles.heard}>
        {announcement}
      </div>
      <Button
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        title={status.refresh}
        aria-label={status.refresh}
        onClick={() => ask((session) => session.refresh())}
      />
      <Button
        appearance="subtle"
        icon={state.paused ? <PlayRegular /> : <PauseRegular />}
        title={pauseWord}
        aria-label={pauseWord}
        onClick={() => ask((session) => session.pause(!state.paused))}
      />
    </footer>
  );
};

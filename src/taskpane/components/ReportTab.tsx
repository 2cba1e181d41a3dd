import { Button, Checkbox, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { REPORT_PARTS } from "../../i18n/reportParts";
import { usePane } from "../PaneContext";
import type { ReportProgress } from "../reporting";
import { useSpeech } from "../Speech";
import { MissingLists } from "./MissingLists";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  parts: { display: "flex", flexDirection: "column", margin: "0 0 0 -8px", padding: 0, border: "none" },
  legend: { padding: "0 0 0 8px" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  start: { alignSelf: "flex-start" },
  progress: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What a report is to hold, and its writing into sheets of our own. */
export const ReportTab = () => {
  const { state, dispatch, ask } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const { report } = phrases;
  const { parts, progress } = state.reporting;
  if (!state.shown) return <MissingLists />;
  return (
    <div className={styles.tab}>
      <h2 className={styles.heading}>{report.title}</h2>
      <p className={styles.hint}>{report.hint}</p>
      <fieldset className={styles.parts} disabled={progress !== null}>
        <legend className={styles.legend}>{report.choose}</legend>
        {REPORT_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={report.parts[part]}
            checked={parts.has(part)}
            onChange={(_, { checked }) =>
              dispatch({ type: "report", event: { type: "part-ticked", part, ticked: checked === true } })
            }
          />
        ))}
      </fieldset>
      {progress ? (
        <Progress progress={progress} />
      ) : (
        <Button
          className={styles.start}
          appearance="primary"
          disabled={parts.size === 0}
          onClick={() => ask((session) => session.writeReport(language))}
        >
          {report.write}
        </Button>
      )}
      <p className={styles.hint}>{report.safe}</p>
    </div>
  );
};

const Progress = ({ progress: { done, all, part } }: { readonly progress: ReportProgress }) => {
  const { ask } = usePane();
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const { report } = phrases;
  const words =
    part === null ? report.computing : report.writing(report.parts[part], count(done + 1), count(all));
  return (
    <div className={styles.progress}>
      <div role="status">{words}</div>
      <ProgressBar aria-label={words} value={done} max={all} />
      <Button className={styles.start} onClick={() => ask(async (session) => session.cancelReport())}>
        {report.cancel}
      </Button>
    </div>
  );
};

import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import type { Language } from "../../i18n/language";
import { usePane } from "../PaneContext";
import { showsFirstRun } from "../selectors";
import { useSpeech } from "../Speech";
import { TABS } from "../state";

const useStyles = makeStyles({
  header: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Excel puts its own button over the top right corner: 34 × 32 px stay free.
  title: {
    display: "flex",
    alignItems: "center",
    minHeight: "36px",
    paddingLeft: "12px",
    paddingRight: "42px",
  },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The pane's name, the language switch and the tabs. */
export const PaneHeader = ({ onLanguageChange }: { onLanguageChange: (language: Language) => void }) => {
  const { state, dispatch } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const other: Language = language === "zh" ? "en" : "zh";
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1 className={styles.name}>{phrases.title}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<LocalLanguageRegular />}
          lang={other === "zh" ? "zh-CN" : "en"}
          onClick={() => onLanguageChange(other)}
        >
          {phrases.switchLanguage}
        </Button>
      </div>
      {!showsFirstRun(state) && (
        <TabList
          selectedValue={state.tab}
          onTabSelect={(_, { value }) => {
            const tab = TABS.find((name) => name === value);
            if (tab) dispatch({ type: "tab-selected", tab });
          }}
        >
          {TABS.map((tab) => (
            <Tab key={tab} value={tab}>
              {phrases.tabs[tab]}
            </Tab>
          ))}
        </TabList>
      )}
    </header>
  );
};

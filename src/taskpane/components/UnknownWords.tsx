import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnknownWord } from "../../engine/matching/types";
import { rulesPhrases } from "../../i18n/rules";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

/** More than anybody teaches at one sitting; the list is computed anew after each. */
const WORDS_SHOWN = 20;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  rows: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "2px" },
  other: { display: "flex", gap: "4px", width: "100%" },
  input: { flexGrow: 1, minWidth: 0 },
});

/** The words for want of which pairs are undetermined, most rows first; a click teaches one by a rule. */
export const UnknownWords = ({ words }: { words: readonly UnknownWord[] }) => {
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const { heading, intro, more } = phrases.data.unknownWords;
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>
        {heading} {count(words.length)}
      </h2>
      <p className={styles.intro}>{intro}</p>
      <ul className={styles.list}>
        {words.slice(0, WORDS_SHOWN).map((word) => (
          <Word key={word.word} {...word} />
        ))}
      </ul>
      {words.length > WORDS_SHOWN && (
        <p className={styles.intro}>{more(count(words.length - WORDS_SHOWN))}</p>
      )}
    </section>
  );
};

const Word = ({ word, rows, example, suggestions }: UnknownWord) => {
  const { ask } = usePane();
  const { phrases, language, count } = useSpeech();
  const styles = useStyles();
  const said = phrases.data.unknownWords;
  const [other, setOther] = useState("");
  const teach = (kind: "synonym" | "ignore", meaning: string): void =>
    ask((session) =>
      session.teach({ kind, a: word, b: meaning, reason: rulesPhrases[language].wordTaught }, language),
    );
  return (
    <li>
      <strong>{word}</strong>{" "}
      <span className={styles.rows}>
        {said.rows(count(rows))}
        {example !== word && ` · ${example}`}
      </span>
      <div className={styles.choices} role="group" aria-label={said.means(word)}>
        {suggestions.map((suggestion) => (
          <Button key={suggestion.id} size="small" onClick={() => teach("synonym", suggestion[language])}>
            {said.isIndustry(suggestion[language])}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => teach("ignore", "")}>
          {said.ignore}
        </Button>
        <form
          className={styles.other}
          onSubmit={(event) => {
            event.preventDefault();
            if (other.trim() !== "") teach("synonym", other.trim());
          }}
        >
          <Input
            className={styles.input}
            size="small"
            value={other}
            placeholder={said.other}
            aria-label={`${said.means(word)} ${said.other}`}
            onChange={(_, { value }) => setOther(value)}
          />
          <Button size="small" type="submit" disabled={other.trim() === ""}>
            {said.teach}
          </Button>
        </form>
      </div>
    </li>
  );
};

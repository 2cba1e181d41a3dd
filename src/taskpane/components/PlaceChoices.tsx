import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { placeCandidates } from "../../engine/places/placeCandidates";
import type { Place } from "../../engine/places/types";
import { rulesPhrases } from "../../i18n/rules";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "2px 0 6px" },
});

/** What an uncertain place text may mean. A click settles it by a rule in the Rules table; the list stays as it is. */
export const PlaceChoices = ({ text, province }: { text: string; province: string }) => {
  const { ask } = usePane();
  const { phrases, language } = useSpeech();
  const styles = useStyles();
  const candidates = useMemo(() => placeCandidates(text, { province }), [text, province]);
  if (candidates.length === 0) return null;
  const settle = (place: Place): void =>
    ask((session) =>
      session.teach(
        { kind: "synonym", a: text, b: place.name, reason: rulesPhrases[language].placeSettled },
        language,
      ),
    );
  return (
    <span className={styles.choices} role="group" aria-label={phrases.data.placeMeans(text)}>
      {candidates.map((place) => (
        <Button key={place.code} size="small" onClick={() => settle(place)}>
          {phrases.data.placeIs(language === "zh" ? place.name : place.nameEn)}
        </Button>
      ))}
    </span>
  );
};

import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { COUNTINGS, type TypeRates } from "../../engine/matching/types";
import { matchRateFormula } from "../formulas";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { toldChanges } from "../status";
import { ChanceLine } from "./ChanceLine";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  rate: { display: "flex", alignItems: "baseline", gap: "10px", flexWrap: "wrap" },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Its room is kept, so that nothing moves when something changed.
  change: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  band: { display: "block", width: "100%", height: "10px" },
  formula: { alignSelf: "flex-start", marginTop: "4px" },
  counting: { marginTop: "8px" },
  radios: { flexWrap: "wrap", marginLeft: "-8px" },
});

/** The match rate: what is proven, its upper bound, the band strict–lenient, and the counting rule in words. */
export const Headline = ({ shown }: { shown: Shown }) => {
  const { state, ask } = usePane();
  const speech = useSpeech();
  const { language, phrases, count, share } = speech;
  const styles = useStyles();
  const { match } = phrases;
  const { total, counting } = shown.analysis;
  const { matched, lenient, similar } = total;
  const changes = toldChanges(state, speech);
  const formula = matchRateFormula(shown.lists, counting, language);
  return (
    <section className={styles.section} aria-label={match.rate}>
      <h2 className={styles.heading}>{match.rate}</h2>
      <div className={styles.rate}>
        <span className={styles.figure}>{share(matched.lower)}</span>
        <span>{match.upper(share(matched.upper))}</span>
      </div>
      <div>{match.counts(count(matched.proven), count(matched.units))}</div>
      <Band total={total} />
      <div className={styles.small}>{match.band(share(matched.lower), share(lenient.lower))}</div>
      <div className={styles.small}>
        {match.similar(count(similar.proven), share(similar.lower))} ·{" "}
        {match.undetermined(count(total.undetermined))}
      </div>
      <ChanceLine analysis={shown.analysis} />
      <div className={styles.change}>
        {changes.length > 0 && match.changed(changes.join(phrases.change.join))}
      </div>
      <Button
        className={styles.formula}
        size="small"
        icon={<MathFormulaRegular />}
        title={formula}
        onClick={() => ask((session) => session.insertFormula(formula))}
      >
        {match.insertFormula}
      </Button>
      <CountingSwitch />
    </section>
  );
};

/** The way from nothing to all: proven filled, up to lenient lighter, the upper bound a stroke. The figures stand in words below. */
const Band = ({ total: { matched, lenient } }: { total: TypeRates }) => {
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <svg className={useStyles().band} aria-hidden="true">
      <rect width="100%" height="10" rx="3" fill={tokens.colorNeutralBackground6} />
      <rect
        width={percent(lenient.lower)}
        height="10"
        rx="3"
        fill={tokens.colorBrandBackground}
        opacity="0.45"
      />
      <rect width={percent(matched.lower)} height="10" rx="3" fill={tokens.colorBrandBackground} />
      <line
        x1={percent(matched.upper)}
        x2={percent(matched.upper)}
        y2="10"
        stroke={tokens.colorNeutralForeground1}
        strokeWidth="2"
      />
    </svg>
  );
};

const CountingSwitch = () => {
  const { state, ask } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  const { match } = phrases;
  const { counting } = state.choices;
  return (
    <div className={styles.counting}>
      <h3 className={styles.heading}>{match.counting}</h3>
      <RadioGroup
        className={styles.radios}
        layout="horizontal"
        aria-label={match.counting}
        value={counting}
        onChange={(_, { value }) => {
          const chosen = COUNTINGS.find((name) => name === value);
          if (chosen) ask((session) => session.chooseCounting(chosen));
        }}
      >
        {COUNTINGS.map((name) => (
          <Radio key={name} value={name} label={match.countingName[name]} />
        ))}
      </RadioGroup>
      <div className={styles.small}>{match.countingRule[counting]}</div>
    </div>
  );
};

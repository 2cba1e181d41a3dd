import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import type { AreaKind } from "../../engine/places/areas";
import { PLACE_SCOPES } from "../../engine/spatial/placeCounts";
import { usePane } from "../PaneContext";
import type { PlacesView } from "../placesView";
import { useSpeech } from "../Speech";

const AREA_KINDS: readonly AreaKind[] = ["region", "province", "given"];

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  choice: { flex: "1 1 120px", minWidth: 0 },
  wide: { flexBasis: "100%", marginLeft: "-8px" },
});

interface PlacesChoicesProps {
  readonly years: readonly number[];
  /** True where a list has regions of its own. */
  readonly givesRegions: boolean;
}

/** Which places count, by which areas, and the belts of which year. */
export const PlacesChoices = ({ years, givesRegions }: PlacesChoicesProps) => {
  const { state, dispatch } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  const said = phrases.places;
  const view = state.placesView;
  const choose = (changed: Partial<PlacesView>): void =>
    dispatch({ type: "places-viewed", view: { ...view, ...changed } });
  return (
    <div className={styles.choices}>
      <Choice
        label={said.scope}
        value={view.scope}
        options={PLACE_SCOPES.map((scope) => ({ value: scope, text: said.scopes[scope] }))}
        onChoose={(scope) => choose({ scope })}
      />
      <Choice
        label={said.by}
        value={view.by === "given" && !givesRegions ? "region" : view.by}
        options={AREA_KINDS.filter((kind) => kind !== "given" || givesRegions).map((kind) => ({
          value: kind,
          text: said.areas[kind],
        }))}
        onChoose={(by) => choose({ by })}
      />
      {years.length > 0 && (
        <>
          <Choice
            label={said.year}
            value={String(view.year ?? "")}
            options={[
              { value: "", text: said.allYears },
              ...years.map((year) => ({ value: String(year), text: String(year) })),
            ]}
            onChoose={(year) => choose({ year: year === "" ? null : Number(year) })}
          />
          <Checkbox
            className={styles.wide}
            label={said.earlierYears}
            checked={view.earlierYears}
            onChange={(_, { checked }) => choose({ earlierYears: checked === true })}
          />
        </>
      )}
    </div>
  );
};

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

const Choice = <Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) => (
  <Field className={useStyles().choice} label={label} size="small">
    <Select
      size="small"
      value={value}
      onChange={(_, chosen) => {
        const option = options.find((each) => each.value === chosen.value);
        if (option) onChoose(option.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </Select>
  </Field>
);

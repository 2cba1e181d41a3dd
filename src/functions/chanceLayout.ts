import type { Chance, TypeChance } from "../engine/matching/chance";
import { chancePhrases } from "../i18n/chance";
import type { Language } from "../i18n/language";
import { spilled } from "./spilled";

/** A row per cluster type under its headings, and the total at the bottom; a list without types has only the total. */
export const chanceCells = ({ total, byType }: Chance, language: Language): unknown[][] => {
  const phrases = chancePhrases[language];
  const { type, units, observed, expected, lift, lower, upper, p } = phrases;
  const hasTypes = byType.some((row) => row.type !== "");
  return spilled([
    [type, units, observed, expected, lift, lower, upper, p],
    ...(hasTypes ? byType.map((row) => chanceRow(row.type || phrases.noType, row)) : []),
    chanceRow(phrases.total, total),
  ]);
};

const chanceRow = (label: string, row: TypeChance): readonly unknown[] => {
  const { units, observed, expected, lift, p, shuffled } = row;
  return [label, units, observed, expected, lift, shuffled.lower, shuffled.upper, p];
};

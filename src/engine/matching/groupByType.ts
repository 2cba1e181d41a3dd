import { normaliseText } from "../text";

/** Things of one cluster type, as the first of them writes it; "" where none is given. */
export interface OfType<Member> {
  readonly type: string;
  readonly members: readonly Member[];
}

/** Groups by cluster type in order of appearance; types are equal when their normalised texts are. */
export const groupByType = <Member>(
  all: readonly Member[],
  typeOf: (member: Member) => string,
): readonly OfType<Member>[] => {
  const groups = new Map<string, { readonly type: string; readonly members: Member[] }>();
  for (const member of all) {
    const type = typeOf(member);
    const key = normaliseText(type);
    const group = groups.get(key) ?? { type, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()];
};

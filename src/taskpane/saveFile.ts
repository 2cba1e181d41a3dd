/** A text file for the user, as a page in a browser hands one over: a download. */
export const saveFile = ({
  name,
  content,
  type,
}: {
  readonly name: string;
  readonly content: string;
  readonly type: string;
}): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the click returns; the address may go after that.
  setTimeout(() => URL.revokeObjectURL(url));
};

/** A file for the user, as a page in a browser hands one over: a download. */
export const saveFile = ({ name, content }: { readonly name: string; readonly content: Blob }): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the click returns; the address may go after that.
  setTimeout(() => URL.revokeObjectURL(url));
};

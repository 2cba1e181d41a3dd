/** A sentence across the page, announced when it comes; nothing where it is "". */
export const Message = ({
  text,
  dismiss,
  onDismiss,
}: {
  readonly text: string;
  /** What the button that takes the sentence away is called. */
  readonly dismiss: string;
  readonly onDismiss: () => void;
}) => (
  <div className="message" role="status">
    {text !== "" && (
      <>
        <p>{text}</p>
        <button type="button" aria-label={dismiss} onClick={onDismiss}>
          ✕
        </button>
      </>
    )}
  </div>
);

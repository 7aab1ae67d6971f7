/** The calm dark surface: no text, so that nobody reads anything into it. */
export function BlankView() {
  return <div className="wall-blank" />
}

/** The mark: five parties around one table. */
export function Mark() {
  return (
    <svg className="s-mark" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="17" fill="none" strokeWidth="6" strokeDasharray="17.36 4" />
      <circle className="s-mark-middle" cx="24" cy="24" r="4.5" />
    </svg>
  )
}

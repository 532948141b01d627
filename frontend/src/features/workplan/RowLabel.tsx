/** A short word on a button in a row, with what it is about for those who do not see the row. */
export function RowLabel({ label, of }: { label: string; of: string }) {
  return (
    <>
      {label}
      <span className="visually-hidden">: {of}</span>
    </>
  )
}

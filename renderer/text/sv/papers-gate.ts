/** What stands on a draft of a paper where nobody has answered yet whether it says who somebody is. */
export const gatePapers = { notReviewed: '[ej granskat]' } as const

/** What is done before a meeting: series, coordination, what is brought, who has been told. */
export const preparations = {} as const

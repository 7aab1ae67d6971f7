/** Words of referral. Owner: the room of the same name. */
export const referralText = {} as const

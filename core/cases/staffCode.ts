/** What a member of staff sends to link their own chat: ten signs of which none is taken for another. */
export const staffCode = /^[2-9A-HJ-NP-Z]{5}-?[2-9A-HJ-NP-Z]{5}$/i

export const staffCodeSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

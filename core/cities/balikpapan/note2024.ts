// Figures of the explanatory note to the regulation, 2024. They decide nothing.

export const coverage = { year: 2023, percent: 46, target: { year: 2030, percent: 100 } }

/** Set aside for 2025 in the labour office's plan. */
export const budget = { year: 2025, amount: 2_000_000_000 }

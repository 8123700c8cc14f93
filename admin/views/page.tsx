import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export const html = (tree: VNode): string => `<!doctype html>${renderToString(tree)}`

import helmet from 'helmet'
import type { RequestHandler } from 'express'

/** The page is all our own: nothing comes from elsewhere, nothing stands inline, and nobody frames it. */
export function pageHeaders(https: boolean): RequestHandler[] {
  const secured = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // "no-referrer" would make a form's Origin "null", and the check against forged requests reads it.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https,
    xFrameOptions: { action: 'deny' },
  })
  const permissions: RequestHandler = (_req, res, next) => {
    res.set('Permissions-Policy', 'camera=(self), microphone=(self), geolocation=()')
    next()
  }
  return [secured, permissions]
}

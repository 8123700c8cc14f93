import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** The panel needs no script at all, so none may run; nothing comes from elsewhere and nobody frames it. */
export function panelHeaders(https: boolean): RequestHandler[] {
  const secured = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        mediaSrc: ["'self'"],
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
  const kept: RequestHandler = (_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    res.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    next()
  }
  return [secured, kept]
}

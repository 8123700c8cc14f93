/** Two questions or operations of one script under the same key: the programmer's mistake, never the person's. */
export class RepeatedKey extends Error {
  override readonly name = 'RepeatedKey'
  constructor(flow: string, key: string) {
    super(`Flow "${flow}" uses the key "${key}" twice`)
  }
}

/** A script that does not come to an end. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps'
  constructor(flow: string) {
    super(`Flow "${flow}" takes too many steps`)
  }
}

/** The stored result of an operation no longer has the shape that the script reads. */
export class UnreadResult extends Error {
  override readonly name = 'UnreadResult'
  constructor(op: string, key: string) {
    super(`The result of "${op}" stored under "${key}" cannot be read`)
  }
}

/** A talk in a flow that this release does not have. */
export class UnknownFlow extends Error {
  override readonly name = 'UnknownFlow'
  constructor(flow: string) {
    super(`There is no flow "${flow}"`)
  }
}

/** The engine went past a question without its answer: cannot happen while `replay` holds its word. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  constructor(key: string) {
    super(`The question "${key}" was passed without an answer`)
  }
}

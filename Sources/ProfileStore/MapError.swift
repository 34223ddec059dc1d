/// Returns the value of an expression; converts its error with `map` if it throws.
package func mapError<Value: ~Copyable, Old: Error, New: Error>(
  _ map: (Old) -> New, _ value: @autoclosure () throws(Old) -> Value
) throws(New) -> Value {
  do {
    return try value()
  } catch {
    throw map(error)
  }
}

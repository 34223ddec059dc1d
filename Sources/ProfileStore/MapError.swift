/// The value of an expression; what it throws is thrown as another error.
package func mapError<Value: ~Copyable, Old: Error, New: Error>(
  _ map: (Old) -> New, _ value: @autoclosure () throws(Old) -> Value
) throws(New) -> Value {
  do {
    return try value()
  } catch {
    throw map(error)
  }
}

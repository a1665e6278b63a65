#pragma once

#include "base/sentence.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace teardown {

/// Where in a text something stands; both count from 1, 0 means unknown.
struct TextPosition {
    int line = 0;
    int column = 0;
};

/// What is wrong with an input. `code` is stable and meant for programs; `arguments` say what it is about. People read
/// `sentence` in their language; `text` is the same in English. Without a sentence, `text` is in their language already.
struct InputError {
    std::string code;
    std::vector<std::string> arguments;
    std::string text;
    std::string file;
    TextPosition position;
    Sentence sentence = {};
};

/// An error that core says.
InputError inputError(
    std::string code, std::vector<std::string> arguments, Sentence sentence, std::string file = {}, TextPosition position = {});

/// A value, or what is wrong with the input it was to be made from.
template <class T>
class Result {
public:
    Result(T value) : m_content(std::move(value)) {}          // NOLINT(google-explicit-constructor)
    Result(InputError error) : m_content(std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const InputError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, InputError> m_content;
};

} // namespace teardown

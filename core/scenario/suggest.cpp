#include "scenario/suggest.h"

#include <algorithm>

namespace teardown {

namespace {

/// Number of letters to insert, delete, replace or swap with the neighbour to turn one word into the other.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

SentencePart listed(const std::vector<std::string> &words)
{
    std::string text = words.front();
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        text += ", " + words[i];
    return words.size() == 1 ? SentencePart(text) : Sentence(phrase("Input", "%1 or %2"), {text, words.back()});
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string> &candidates)
{
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string &candidate : candidates) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

Sentence hint(std::string_view word, const std::vector<std::string> &candidates)
{
    constexpr std::size_t fewEnoughToList = 30;
    const std::string near = nearest(word, candidates);
    if (!near.empty())
        return {phrase("Input", "; did you mean '%1'?"), {near}};
    if (candidates.empty() || candidates.size() > fewEnoughToList)
        return {};
    return {phrase("Input", "; it can be %1"), {listed(candidates)}};
}

} // namespace teardown

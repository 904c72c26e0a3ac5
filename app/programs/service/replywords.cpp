// SPDX-License-Identifier: Apache-2.0
#include "programs/service/replywords.h"

#include "domain/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// Small letters without accents and marks, words parted by one blank.
QString plain(const QString &text)
{
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.isLetterOrNumber())
            out += letter;
        else if (!letter.isMark())
            out += u' ';
    }
    return out.simplified();
}

bool hasWord(const QStringList &words, std::initializer_list<QLatin1StringView> any)
{
    return std::any_of(any.begin(), any.end(), [&](QLatin1StringView word) { return words.contains(word); });
}

/// The lines a reply names, by words of theirs no other line has.
std::vector<int> namedLines(const QStringList &words, const QStringList &lineNames)
{
    std::vector<QStringList> keys;
    for (const QString &name : lineNames)
        keys.push_back(QString::fromStdString(serviceKey(name.toStdString())).split(u' ', Qt::SkipEmptyParts));
    const QStringList said = QString::fromStdString(serviceKey(words.join(u' ').toStdString())).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> lines;
    for (const QString &word : said) {
        std::vector<int> having;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i].contains(word))
                having.push_back(static_cast<int>(i));
        }
        if (having.size() == 1 && std::find(lines.begin(), lines.end(), having.front()) == lines.end())
            lines.push_back(having.front());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

InspectionReply readReply(const QString &text, const QStringList &lineNames)
{
    const QStringList words = plain(text).split(u' ', Qt::SkipEmptyParts);
    if (hasWord(words, {"call"_L1, "llamame"_L1, "llame"_L1, "llamen"_L1, "appelez"_L1, "phone"_L1, "rappelez"_L1}) &&
        !hasWord(words, {"dont"_L1, "don"_L1, "not"_L1, "no"_L1}))
        return {InspectionWish::Call, {}};
    const bool asks =
        text.contains(u'?') || hasWord(words, {"but"_L1, "except"_L1, "pero"_L1, "menos"_L1, "mais"_L1, "sauf"_L1, "if"_L1, "how"_L1});
    const bool yes = hasWord(words, {"approve"_L1, "approved"_L1, "yes"_L1, "ok"_L1, "okay"_L1, "apruebo"_L1, "aprobar"_L1, "si"_L1,
                                     "accepte"_L1, "oui"_L1, "approuve"_L1});
    const bool no = hasWord(words, {"decline"_L1, "declined"_L1, "no"_L1, "not"_L1, "dont"_L1, "don"_L1, "skip"_L1, "rechazo"_L1,
                                    "rechazar"_L1, "refuse"_L1, "non"_L1});
    if (asks || yes == no)
        return {};
    const bool all = hasWord(words, {"all"_L1, "everything"_L1, "todo"_L1, "todos"_L1, "tout"_L1});
    if (all)
        return {yes ? InspectionWish::ApproveAll : InspectionWish::DeclineAll, {}};
    std::vector<int> lines = namedLines(words, lineNames);
    if (lines.empty() && lineNames.size() == 1 && words.size() <= 2)
        lines = {0};
    if (lines.empty())
        return {};
    return {yes ? InspectionWish::Approve : InspectionWish::Decline, lines};
}

} // namespace tradewind

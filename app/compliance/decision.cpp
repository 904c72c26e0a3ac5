// SPDX-License-Identifier: Apache-2.0
#include "compliance/decision.h"

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array effectCodes{"block", "hold", "review", "fix", "warn", "log"};

bool objects(const Finding &finding)
{
    return finding.effect < Effect::Warn;
}

} // namespace

QString effectCode(Effect effect)
{
    return QString::fromLatin1(effectCodes[static_cast<std::size_t>(effect)]);
}

std::optional<Effect> effectFromCode(const QString &code)
{
    for (std::size_t i = 0; i < effectCodes.size(); ++i) {
        if (code == QLatin1String(effectCodes[i]))
            return static_cast<Effect>(i);
    }
    return std::nullopt;
}

QString verdictCode(Verdict verdict)
{
    return verdict == Verdict::Send ? u"send"_s : effectCode(static_cast<Effect>(verdict));
}

QStringList Decision::rules() const
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (objects(finding))
            ids << finding.rule;
    }
    return ids;
}

QStringList Decision::why() const
{
    QStringList sentences;
    for (const Finding &finding : findings) {
        if (objects(finding))
            sentences << finding.why;
    }
    return sentences;
}

Decision decisionFrom(QList<Finding> findings, QStringList notDecided, const QString &packVersion)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.effect < b.effect; });
    Decision decision{Verdict::Send, std::nullopt, std::move(findings), std::move(notDecided), packVersion};
    if (!decision.findings.isEmpty() && objects(decision.findings.first()))
        decision.verdict = static_cast<Verdict>(decision.findings.first().effect);
    if (decision.verdict == Verdict::Hold) {
        for (const Finding &finding : std::as_const(decision.findings)) {
            if (finding.until && finding.until > decision.until)
                decision.until = finding.until;
        }
    }
    return decision;
}

} // namespace tradewind

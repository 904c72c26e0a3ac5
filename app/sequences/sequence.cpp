// SPDX-License-Identifier: Apache-2.0
#include "sequences/sequence.h"

#include <QStringList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

std::optional<int> Sequence::indexOf(const QString &stepId) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step &step) { return step.id == stepId; });
    if (found == steps.end())
        return std::nullopt;
    return static_cast<int>(found - steps.begin());
}

int Sequence::callsPlanned() const
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const Step &step) { return step.kind == StepKind::Call; }));
}

bool isTouch(StepKind kind)
{
    return kind <= StepKind::Video;
}

bool isTask(StepKind kind)
{
    return kind == StepKind::Call || kind == StepKind::Video;
}

std::optional<Channel> channelOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Sms:
    case StepKind::Video:
        return Channel::Sms;
    case StepKind::Email:
        return Channel::Email;
    case StepKind::Letter:
        return Channel::Mail;
    case StepKind::Call:
        return Channel::Voice;
    default:
        return std::nullopt;
    }
}

QString stepKindCode(StepKind kind)
{
    static const QStringList codes{u"sms"_s,    u"email"_s,      u"letter"_s, u"call"_s,   u"video"_s,     u"wait"_s, u"waitFor"_s,
                                   u"branch"_s, u"experiment"_s, u"assign"_s, u"notify"_s, u"writeBack"_s, u"stop"_s};
    return codes.at(static_cast<int>(kind));
}

} // namespace tradewind

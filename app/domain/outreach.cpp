// SPDX-License-Identifier: Apache-2.0
#include "domain/outreach.h"

#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList channels{u"sms"_s, u"voice"_s, u"email"_s, u"mail"_s};
const QStringList purposes{u"marketing"_s, u"dual"_s, u"service"_s, u"recall"_s, u"transactional"_s, u"reply"_s};
const QStringList consents{u"none"_s, u"oral"_s, u"written"_s};

template<typename Word>
std::optional<Word> wordFromCode(const QStringList &codes, const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    if (at < 0)
        return std::nullopt;
    return static_cast<Word>(at);
}

} // namespace

QString channelCode(Channel channel)
{
    return channels.at(static_cast<int>(channel));
}

std::optional<Channel> channelFromCode(const QString &code)
{
    return wordFromCode<Channel>(channels, code);
}

QString purposeCode(Purpose purpose)
{
    return purposes.at(static_cast<int>(purpose));
}

std::optional<Purpose> purposeFromCode(const QString &code)
{
    return wordFromCode<Purpose>(purposes, code);
}

QString consentCode(Consent consent)
{
    return consents.at(static_cast<int>(consent));
}

std::optional<Consent> consentFromCode(const QString &code)
{
    return wordFromCode<Consent>(consents, code);
}

} // namespace tradewind

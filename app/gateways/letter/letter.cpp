// SPDX-License-Identifier: Apache-2.0
#include "gateways/letter/letter.h"

#include "gateways/letter/letterfolder.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QTimeZone>

namespace tradewind::letter {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMs = 60'000;
constexpr int lookBackDays = 1; // a day may have ended between two looks

bool hasFonts()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

QString languageOf(const Draft &draft)
{
    for (const auto &[name, value] : draft.headers) {
        if (name == "Content-Language")
            return QString::fromUtf8(value);
    }
    return {};
}

class Letters final : public Gateway
{
public:
    explicit Letters(const GatewayConfig &config)
        : m_folder(config.value(u"folder"_s))
        , m_zone(config.value(u"zone"_s).isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(config.value(u"zone"_s).toLatin1()))
    {}

    SendResult send(const ClearedMessage &message) override
    {
        const Draft &draft = message.draft();
        PaperLetter letter{referenceOf(draft),        draft.from.split(u'\n', Qt::SkipEmptyParts),
                           postalAddressOf(draft.to), dayOf(message.clearedAt()),
                           languageOf(draft),         draft.text};
        SendResult result;
        if (!letter.to.isComplete()) {
            result = {SendResult::Outcome::Failed, {}, Failure::InvalidDestination, {}, u"The address is not complete."_s, 0};
        } else if (!hasFonts()) {
            result = {SendResult::Outcome::NotProcessed, {}, Failure::ProviderUnavailable, {}, u"This program cannot print."_s, retryMs};
        } else if (const auto kept = m_folder.keep(letter); !kept) {
            result = {SendResult::Outcome::NotProcessed, {}, Failure::ProviderUnavailable, {}, kept.error().text, retryMs};
        } else {
            result.outcome = SendResult::Outcome::Accepted;
            result.carrierId = letter.reference;
        }
        return result;
    }

    Result<SentRecord> status(const QString &carrierId) override
    {
        const auto printed = m_folder.printed({});
        if (!printed)
            return printed.error();
        for (const PaperLetter &letter : *printed) {
            if (letter.reference == carrierId)
                return recordOf(letter);
        }
        return Error{Error::Kind::NotFound, u"No such letter was printed."_s};
    }

    /// Lists what was printed since, and brings the print runs up to date.
    Result<PollResult> poll(const PollFrom &from) override
    {
        const QDate first = dayOf(from.sinceMs).addDays(-lookBackDays);
        const auto printed = m_folder.printed(first);
        if (!printed)
            return printed.error();
        PollResult news;
        news.mark = from.mark;
        for (const PaperLetter &letter : *printed)
            news.sent << recordOf(letter);
        if (!hasFonts())
            return news;
        if (const auto done = m_folder.bringRunsUpToDate(first); !done)
            return done.error();
        return news;
    }

    Result<void> check() override
    {
        if (!m_zone.isValid())
            return Error{Error::Kind::BadUse, u"The time zone is not known; write it as America/Chicago."_s};
        return m_folder.check();
    }

private:
    QDate dayOf(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms, m_zone.isValid() ? m_zone : QTimeZone::utc()).date(); }
    static SentRecord recordOf(const PaperLetter &letter)
    {
        SentRecord record;
        record.carrierId = record.reference = letter.reference;
        record.to = letter.to.text();
        record.state = DeliveryState::Sent;
        return record;
    }

    LetterFolder m_folder;
    QTimeZone m_zone;
};

} // namespace

GatewayInfo info()
{
    using Kind = GatewayField::Kind;
    GatewayInfo made;
    made.id = u"letter"_s;
    made.title = u"Letters in a folder"_s;
    made.channels = {Channel::Mail};
    made.fields = {
        {u"folder"_s,
         u"Folder"_s,
         u"Each day's letters, its print run and its list for a mail house are put there. Take a run away when it is printed."_s,
         {},
         Kind::Folder,
         true},
        {u"zone"_s, u"Time zone"_s, u"By which a letter is dated, as America/Chicago. Empty: this computer's."_s, {}, Kind::Text, false}};
    made.canList = true;
    made.echoesReference = true;
    made.hasIdempotencyKey = true;
    made.make = [](const GatewayConfig &config, Http &) { return std::make_unique<Letters>(config); };
    return made;
}

} // namespace tradewind::letter

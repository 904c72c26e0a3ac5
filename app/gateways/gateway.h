// SPDX-License-Identifier: Apache-2.0
// What every carrier of messages looks like to the rest of the program: it sends once, says what became of it, and is asked for answers.
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "compliance/clearedmessage.h"
#include "gateways/failure.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace tradewind {

/// What became of one attempt to send.
struct SendResult
{
    enum class Outcome {
        Accepted,     ///< the carrier has it; `carrierId` is its name for it
        Failed,       ///< the carrier said no for good; `failure` says why
        NotProcessed, ///< it was certainly not taken: safe to try again, after `retryAfterMs`
        Unknown,      ///< it may have been taken: never tried again by guess, but reconciled
    };

    Outcome outcome = Outcome::Unknown;
    QString carrierId;
    Failure failure = Failure::None;
    QString code; ///< the carrier's own
    QString why;  ///< one sentence, without the recipient
    int retryAfterMs = 0;

    bool operator==(const SendResult &) const = default;
};

/// Where a message is on its way, for text and e-mail alike.
enum class DeliveryState { Queued, Sent, Delivered, Failed, Opened, Clicked, Complained, Unsubscribed };

/// One message as the carrier lists it: news of it, and the proof that it was taken.
struct SentRecord
{
    QString carrierId;
    QString reference; ///< ours, where the carrier echoes it
    QString to;
    std::optional<QString> text; ///< where the carrier keeps it
    DeliveryState state = DeliveryState::Queued;
    Failure failure = Failure::None;
    QString code;
    qint64 at = 0; ///< epoch ms UTC; 0: not told

    bool operator==(const SentRecord &) const = default;
};

/// One message a customer sent to us.
struct InboundMessage
{
    QString carrierId;
    Channel channel = Channel::Sms;
    QString from, to, subject;
    std::optional<QString> text; ///< absent where the carrier tells only that something came (Bandwidth's list)
    qint64 at = 0;               ///< epoch ms UTC
    bool isAutomatic = false;    ///< out-of-office and the like (RFC 3834): no person answered
    QString answersTo;           ///< our reference or Message-ID it refers to, when told

    bool operator==(const InboundMessage &) const = default;
};

/// News since the last time. Carriers repeat themselves and talk out of order; whoever stores this must not mind.
struct PollResult
{
    QList<SentRecord> sent;
    QList<InboundMessage> inbound;
    QStringList optedOut;   ///< recipients the carrier blocks at their own wish
    QString mark;           ///< to hand in next time; empty where time alone will do
    bool isComplete = true; ///< false: there was more than could be read at once
};

/// From where to ask for news.
struct PollFrom
{
    qint64 sinceMs = 0; ///< epoch ms UTC
    QString mark;
};

/// One thing a person fills in to use a gateway.
struct GatewayField
{
    enum class Kind { Text, Secret, Address, Whole, Flag, Folder };
    QString key, title, meaning, fallback;
    Kind kind = Kind::Text;
    bool isRequired = true;

    bool operator==(const GatewayField &) const = default;
};

/// The filled-in fields, secrets among them, and what all gateways have in common. Lives in memory only.
struct GatewayConfig
{
    QHash<QString, QString> values;
    bool isOwnServer = false;
    int timeoutMs = 30'000;

    QString value(const QString &key) const { return values.value(key); }
};

/// Sends and asks. Synchronous, for one worker thread; never the window's.
class Gateway
{
public:
    virtual ~Gateway() = default;

    /// Sends a message that was cleared, once. Never throws, never tries again.
    virtual SendResult send(const ClearedMessage &message) = 0;
    /// Sends several, possibly together; results in order. `mayStart` is asked before each; from its first no on, the rest is NotProcessed.
    virtual QList<SendResult> sendAll(const QList<ClearedMessage> &messages, const std::function<bool()> &mayStart);
    /// How one message is doing. Errors: NotFound when the carrier knows none of that id; BadUse where it cannot be asked; else as the
    /// network.
    virtual Result<SentRecord> status(const QString &carrierId) = 0;
    /// What is new. Errors: BadUse where nothing can be listed; Denied for wrong keys; Unavailable.
    virtual Result<PollResult> poll(const PollFrom &from) = 0;
    /// "Test connection": asks something harmless. Errors: Denied for wrong keys; Unavailable; BadUse for a field that cannot be right.
    virtual Result<void> check() = 0;
};

/// A gateway describing itself: forms, lists and checks are made from this.
struct GatewayInfo
{
    QString id, title;
    QList<Channel> channels;
    QList<GatewayField> fields;
    bool canList = false;         ///< poll() lists what was sent: unknown outcomes can be reconciled by asking
    bool echoesReference = false; ///< and each entry carries our reference
    bool hasInboundText = false;  ///< poll() brings replies with their words
    bool hasIdempotencyKey = false;
    std::function<std::unique_ptr<Gateway>(const GatewayConfig &, Http &)> make;
};

/// Every gateway there is, in the order a form shows them. Adding one: a folder, and a line here.
const QList<GatewayInfo> &gatewayList();
/// The gateway of an id, or null.
const GatewayInfo *findGateway(const QString &id);

/// The first required field that is empty, as an error a form can show.
Result<void> checkConfig(const GatewayInfo &info, const GatewayConfig &config);

/// Our name for a message at a carrier: "tw-" and the outbox id.
QString referenceOf(const Draft &draft);

} // namespace tradewind

// SPDX-License-Identifier: Apache-2.0
// The messages of a rooftop: the shipped words and its own, how one reads to a real customer, and what the rules say of it.
#pragma once

#include "base/settings.h"
#include "compliance/decision.h"
#include "domain/segments.h"
#include "sequences/templates.h"
#include "store/rooftoptable.h"

namespace tradewind {

class IdMaker;
class Session;

/// Puts a rooftop's own wording in the place of the shipped. Errors: as Session.
Result<void> applyOwnWords(Session &session, Id rooftopId, TemplateBook &book);

/// Keeps own wording; an empty text goes back to the shipped. Errors: BadUse, naming a field no message may name; as Session.
Result<void> keepOwnWords(Session &session, IdMaker &ids, Id rooftopId, const QString &templateId, const QString &language,
                          const TemplateWords &words, const QString &by, qint64 nowMs);

/// How a message reads to one person.
struct TemplateLook
{
    QString reader;          ///< whose name, vehicle and value stand in it
    TemplateWords words;     ///< with the fields filled in; texts with what the rules add by themselves
    QString problem;         ///< why there are no words: a field nobody knows
    SegmentCount size;       ///< of a text
    QString plain;           ///< the text with plain quotes, when that makes it shorter; else empty
    QList<Finding> findings; ///< what is to be mended, strongest first
};

/// Renders `words` for the `reader`-th person who can be written to; what is not known of them is filled with samples. What the rules find
/// is about the words alone: hours, consent and lists are asked when it is sent. Errors: as Session.
Result<TemplateLook> lookAtTemplate(Session &session, const Settings &settings, const Rooftop &rooftop, const MessageTemplate &message,
                                    const TemplateWords &words, const QString &language, int reader, qint64 nowMs);

/// Queues the message to oneself, through the ordinary outbox. Errors: BadUse without an active gateway or for an address that cannot be
/// one; as Session.
Result<void> sendTest(Session &session, IdMaker &ids, const Rooftop &rooftop, Channel channel, const QString &to,
                      const TemplateWords &words, const QString &by, qint64 nowMs);

} // namespace tradewind

// SPDX-License-Identifier: Apache-2.0
// The words of outreach: messages, call scripts and voicemails by id, in English, Spanish and Canadian French, and how fields are put in.
#pragma once

#include "base/result.h"
#include "domain/language.h"
#include "domain/outreach.h"
#include "sequences/mergefields.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tradewind {

struct TemplateWords
{
    QString subject, text; ///< mustache; subject of e-mails only
    bool operator==(const TemplateWords &) const = default;
};

struct MessageTemplate
{
    QString id;
    Channel channel = Channel::Sms;
    Purpose purpose = Purpose::Marketing;
    TemplateWords en, es, fr;
    const TemplateWords &in(const QString &language) const { return inLanguage(language, en, es, fr); }
};

struct Objection
{
    QString says, answer;
    bool operator==(const Objection &) const = default;
};

/// The card a rep reads from: introduction, permission, qualification, value, next step, and answers to objections (L31).
struct ScriptWords
{
    QString introduction, permission, qualification, value, next;
    QList<Objection> objections;
    bool operator==(const ScriptWords &) const = default;
};

struct ScriptTemplate
{
    QString id;
    ScriptWords en, es, fr;
    const ScriptWords &in(const QString &language) const { return inLanguage(language, en, es, fr); }
};

struct VoicemailWords
{
    QString title, text;
    bool operator==(const VoicemailWords &) const = default;
};

/// One of the four a program has; the same is never left twice to one person (L26).
struct VoicemailTemplate
{
    QString id, program; ///< program: the part of the id before the dot
    VoicemailWords en, es, fr;
    const VoicemailWords &in(const QString &language) const { return inLanguage(language, en, es, fr); }
};

class TemplateBook
{
public:
    /// The templates compiled into the program. Errors: BadData when a file is damaged, which is a defect.
    static Result<TemplateBook> builtIn();

    const MessageTemplate *message(const QString &id) const;
    const ScriptTemplate *script(const QString &id) const;
    const VoicemailTemplate *voicemail(const QString &id) const;
    /// The four of the family a voicemail belongs to ("lead.value" → lead's), in the order they are left.
    QList<const VoicemailTemplate *> voicemailsLike(const QString &id) const;
    QStringList messageIds() const;
    /// Other words for a message in one language; an id nobody ships is ignored.
    void useWords(const QString &id, const QString &language, const TemplateWords &words);
    QStringList scriptIds() const { return m_scripts.keys(); }

private:
    Result<void> read(const QString &file);

    QHash<QString, MessageTemplate> m_messages;
    QHash<QString, ScriptTemplate> m_scripts;
    QList<VoicemailTemplate> m_voicemails;
};

/// Every field a mustache text names.
QStringList namedFields(const QString &text);

/// Puts fields into a text; what is not known reads as its fallback.
/// Errors: BadData, naming the fields that are neither known nor have a fallback: such a message is not sent.
Result<QString> rendered(const QString &text, const MergeValues &values, const QString &language);

/// Subject and text of a message. Errors: as above.
Result<TemplateWords> rendered(const MessageTemplate &message, const MergeValues &values, const QString &language);
/// Every line of a script; what is not known is shown as "…", since a rep can speak around it.
ScriptWords rendered(const ScriptTemplate &script, const MergeValues &values, const QString &language);
VoicemailWords rendered(const VoicemailTemplate &voicemail, const MergeValues &values, const QString &language);

} // namespace tradewind

// SPDX-License-Identifier: Apache-2.0
#include "sequences/templates.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

TemplateWords wordsFrom(const QJsonValue &json)
{
    return {json[u"subject"_s].toString(), json[u"text"_s].toString()};
}

ScriptWords scriptFrom(const QJsonValue &json)
{
    ScriptWords words{json[u"introduction"_s].toString(), json[u"permission"_s].toString(), json[u"qualification"_s].toString(),
                      json[u"value"_s].toString(),        json[u"next"_s].toString(),       {}};
    for (const QJsonValue &item : json[u"objections"_s].toArray())
        words.objections << Objection{item[u"says"_s].toString(), item[u"answer"_s].toString()};
    return words;
}

VoicemailWords voicemailFrom(const QJsonValue &json)
{
    return {json[u"title"_s].toString(), json[u"text"_s].toString()};
}

} // namespace

Result<TemplateBook> TemplateBook::builtIn()
{
    TemplateBook book;
    const QDir folder(u":/templates"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const auto done = book.read(folder.filePath(name)); !done)
            return done.error();
    }
    return book;
}

Result<void> TemplateBook::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::BadData, u"The built-in templates %1 cannot be read."_s.arg(path)};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &item : json.value(u"messages"_s).toArray()) {
        MessageTemplate message{item[u"id"_s].toString(),   {}, {}, wordsFrom(item[u"en"_s]), wordsFrom(item[u"es"_s]),
                                wordsFrom(item[u"fr-CA"_s])};
        const auto channel = channelFromCode(item[u"channel"_s].toString());
        const auto purpose = purposeFromCode(item[u"purpose"_s].toString());
        if (!channel || !purpose || m_messages.contains(message.id))
            return Error{Error::Kind::BadData, u"The built-in template %1 cannot be used."_s.arg(message.id)};
        message.channel = *channel;
        message.purpose = *purpose;
        m_messages.insert(message.id, message);
    }
    for (const QJsonValue &item : json.value(u"scripts"_s).toArray()) {
        const QString id = item[u"id"_s].toString();
        m_scripts.insert(id, {id, scriptFrom(item[u"en"_s]), scriptFrom(item[u"es"_s]), scriptFrom(item[u"fr-CA"_s])});
    }
    for (const QJsonValue &item : json.value(u"voicemails"_s).toArray()) {
        const QString id = item[u"id"_s].toString();
        m_voicemails << VoicemailTemplate{id, id.section(u'.', 0, 0), voicemailFrom(item[u"en"_s]), voicemailFrom(item[u"es"_s]),
                                          voicemailFrom(item[u"fr-CA"_s])};
    }
    return {};
}

const MessageTemplate *TemplateBook::message(const QString &id) const
{
    const auto found = m_messages.constFind(id);
    return found == m_messages.constEnd() ? nullptr : &*found;
}

const ScriptTemplate *TemplateBook::script(const QString &id) const
{
    const auto found = m_scripts.constFind(id);
    return found == m_scripts.constEnd() ? nullptr : &*found;
}

const VoicemailTemplate *TemplateBook::voicemail(const QString &id) const
{
    for (const VoicemailTemplate &voicemail : m_voicemails) {
        if (voicemail.id == id)
            return &voicemail;
    }
    return nullptr;
}

QList<const VoicemailTemplate *> TemplateBook::voicemailsLike(const QString &id) const
{
    QList<const VoicemailTemplate *> family;
    const QString program = id.section(u'.', 0, 0);
    for (const VoicemailTemplate &voicemail : m_voicemails) {
        if (voicemail.program == program)
            family << &voicemail;
    }
    return family;
}

void TemplateBook::useWords(const QString &id, const QString &language, const TemplateWords &words)
{
    const auto found = m_messages.find(id);
    if (found != m_messages.end())
        (isSpanish(language) ? found->es : isFrench(language) ? found->fr : found->en) = words;
}

QStringList TemplateBook::messageIds() const
{
    QStringList ids = m_messages.keys();
    ids.sort();
    return ids;
}

} // namespace tradewind

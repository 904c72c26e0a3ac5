// SPDX-License-Identifier: Apache-2.0
// Fields into texts, by the mustache library; what a field reads as is decided in mergefields.cpp.
#include "sequences/templates.h"

#include <kainjow/mustache.hpp>

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const MergeField *fieldNamed(const QString &name)
{
    for (const MergeField &field : mergeFieldTable()) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

/// What a field reads as inside a sentence and at its beginning.
struct Reading
{
    QString inside, opening;
};

QString capitalized(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

/// Nothing when the field is not known and nothing stands in.
std::optional<Reading> reading(const QString &name, const MergeValues &values, const QString &language)
{
    const auto known = values.constFind(name);
    if (known != values.constEnd()) {
        const QString text = mergeText(*known, language);
        if (!text.isEmpty())
            return Reading{text, text}; // as it was given: it may be an address
    }
    const MergeField *field = fieldNamed(name);
    if (!field || field->fallbackEn.isEmpty())
        return std::nullopt;
    const QString inside = inLanguage(language, field->fallbackEn, field->fallbackEs, field->fallbackFr);
    const QString opening = inLanguage(language, field->openingEn, field->openingEs, field->openingFr);
    return Reading{inside, opening.isEmpty() ? capitalized(inside) : opening};
}

QString put(const QString &text, const QHash<QString, Reading> &readings)
{
    static const QRegularExpression opening(u"(^|[.!?]\\s+|\\n)\\{\\{([A-Za-z]+)\\}\\}"_s);
    QString marked = text;
    marked.replace(opening, u"\\1{{\\2_}}"_s);
    kainjow::mustache::mustache mustache(marked.toStdString());
    // Plain text goes out; whoever makes HTML of it escapes there.
    mustache.set_custom_escape([](const std::string &words) { return words; });
    kainjow::mustache::data data;
    for (auto it = readings.begin(); it != readings.end(); ++it) {
        data.set(it.key().toStdString(), it->inside.toStdString());
        data.set(it.key().toStdString() + '_', it->opening.toStdString());
    }
    return QString::fromStdString(mustache.render(data));
}

} // namespace

QStringList namedFields(const QString &text)
{
    static const QRegularExpression field(u"\\{\\{([A-Za-z]+)\\}\\}"_s);
    QStringList names;
    auto matches = field.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

Result<QString> rendered(const QString &text, const MergeValues &values, const QString &language)
{
    QHash<QString, Reading> readings;
    QStringList missing;
    for (const QString &name : namedFields(text)) {
        if (const auto words = reading(name, values, language))
            readings.insert(name, *words);
        else
            missing << name;
    }
    if (!missing.isEmpty())
        return Error{Error::Kind::BadData, u"The message needs what is not known: %1."_s.arg(missing.join(u", "_s))};
    return put(text, readings);
}

Result<TemplateWords> rendered(const MessageTemplate &message, const MergeValues &values, const QString &language)
{
    const TemplateWords &words = message.in(language);
    auto subject = rendered(words.subject, values, language);
    if (!subject)
        return subject.error();
    auto text = rendered(words.text, values, language);
    if (!text)
        return text.error();
    return TemplateWords{*std::move(subject), *std::move(text)};
}

namespace {

QString spoken(const QString &text, const MergeValues &values, const QString &language)
{
    QHash<QString, Reading> readings;
    for (const QString &name : namedFields(text))
        readings.insert(name, reading(name, values, language).value_or(Reading{u"…"_s, u"…"_s}));
    return put(text, readings);
}

} // namespace

ScriptWords rendered(const ScriptTemplate &script, const MergeValues &values, const QString &language)
{
    ScriptWords words = script.in(language);
    for (QString *line : {&words.introduction, &words.permission, &words.qualification, &words.value, &words.next})
        *line = spoken(*line, values, language);
    for (Objection &objection : words.objections)
        objection.answer = spoken(objection.answer, values, language);
    return words;
}

VoicemailWords rendered(const VoicemailTemplate &voicemail, const MergeValues &values, const QString &language)
{
    const VoicemailWords &words = voicemail.in(language);
    return {words.title, spoken(words.text, values, language)};
}

} // namespace tradewind

// SPDX-License-Identifier: Apache-2.0
#include "console/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &valued, const QStringList &flags)
{
    Arguments arguments;
    for (int i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(QLatin1String("--"))) {
            arguments.m_positional << words[i];
            continue;
        }
        QString name = words[i].mid(2);
        const auto equals = name.indexOf(u'=');
        if (flags.contains(name)) {
            arguments.m_options.append({name, QString()});
        } else if (equals > 0 && valued.contains(name.left(equals))) {
            arguments.m_options.append({name.left(equals), name.mid(equals + 1)});
        } else if (valued.contains(name)) {
            if (i + 1 >= words.size())
                return Error{Error::Kind::BadUse, QStringLiteral("--%1 needs a value.").arg(name)};
            arguments.m_options.append({name, words[++i]});
        } else {
            return Error{Error::Kind::BadUse, QStringLiteral("There is no option --%1 here.").arg(name)};
        }
    }
    return arguments;
}

bool Arguments::has(const QString &name) const
{
    return value(name).has_value();
}

std::optional<QString> Arguments::value(const QString &name) const
{
    for (const auto &[key, value] : m_options) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

Result<QString> Arguments::required(const QString &name) const
{
    if (const auto found = value(name))
        return *found;
    return Error{Error::Kind::BadUse, QStringLiteral("--%1 is missing.").arg(name)};
}

void Streams::print(const QByteArray &text) const
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), out);
}

void Streams::printLine(const QByteArray &text) const
{
    print(text);
    std::fputc('\n', out);
}

void Streams::printJson(const QJsonValue &value) const
{
    if (value.isArray())
        printLine(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else
        printLine(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace tradewind

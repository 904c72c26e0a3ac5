// SPDX-License-Identifier: Apache-2.0
#include "hub/pagetemplate.h"

#include <kainjow/mustache.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

using kainjow::mustache::data;

data dataOf(const QJsonValue &value)
{
    if (value.isObject()) {
        data object(data::type::object);
        const QJsonObject json = value.toObject();
        for (auto it = json.begin(); it != json.end(); ++it)
            object.set(it.key().toStdString(), dataOf(it.value()));
        return object;
    }
    if (value.isArray()) {
        data list(data::type::list);
        for (const QJsonValue &each : value.toArray())
            list.push_back(dataOf(each));
        return list;
    }
    if (value.isBool())
        return data(value.toBool());
    if (value.isDouble())
        return data(QString::number(value.toDouble(), 'g', 15).toStdString());
    if (value.isNull() || value.toString().isEmpty())
        return data(false);
    return data(value.toString().toStdString());
}

std::string escaped(const std::string &text)
{
    std::string out;
    out.reserve(text.size() + 16);
    for (const char letter : text) {
        switch (letter) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += letter;
        }
    }
    return out;
}

} // namespace

struct PageTemplates::Parsed
{
    explicit Parsed(const std::string &text)
        : mustache(text)
    {
        mustache.set_custom_escape(escaped);
    }
    kainjow::mustache::mustache mustache;
};

PageTemplates::PageTemplates() = default;
PageTemplates::~PageTemplates() = default;

Result<std::unique_ptr<PageTemplates>> PageTemplates::load()
{
    std::unique_ptr<PageTemplates> templates(new PageTemplates);
    const QDir folder(u":/pages"_s);
    QFile card(u":/pages/card.mustache"_s);
    if (!card.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, u"The built-in page card.mustache is missing."_s};
    const QByteArray cardText = card.readAll();
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Internal, u"The built-in page %1 cannot be read."_s.arg(name)};
        // Put in before parsing: a partial would be parsed again for every line of every page.
        const QByteArray text = file.readAll().replace("{{>card}}", cardText);
        if (name.endsWith(".mustache"_L1)) {
            auto parsed = std::make_unique<Parsed>(text.toStdString());
            if (!parsed->mustache.is_valid())
                return Error{Error::Kind::Internal,
                             u"The built-in page %1 is damaged: %2"_s.arg(name, QString::fromStdString(parsed->mustache.error_message()))};
            templates->m_pages[name.chopped(9).toStdString()] = std::move(parsed);
        } else if (name == "page.css"_L1) {
            templates->m_style = text.trimmed().toStdString();
        } else if (name.startsWith("words_"_L1)) {
            const QJsonObject words = QJsonDocument::fromJson(text).object();
            if (words.isEmpty())
                return Error{Error::Kind::Internal, u"The built-in words %1 are damaged."_s.arg(name)};
            templates->m_words[name.mid(6).chopped(5)] = words;
        }
    }
    for (const char *language : {"en", "es", "fr"}) {
        if (!templates->m_words.contains(QString::fromLatin1(language)))
            return Error{Error::Kind::Internal, u"The pages' words in %1 are missing."_s.arg(QString::fromLatin1(language))};
    }
    return templates;
}

QString PageTemplates::languageOf(const QString &wish)
{
    const QString two = wish.left(2).toLower();
    return two == "es"_L1 || two == "fr"_L1 ? two : u"en"_s;
}

const QJsonObject &PageTemplates::words(const QString &language) const
{
    static const QJsonObject none;
    const auto found = m_words.constFind(language);
    return found == m_words.constEnd() ? none : *found;
}

QByteArray PageTemplates::styleHash() const
{
    return QCryptographicHash::hash(QByteArray::fromStdString(m_style), QCryptographicHash::Sha256).toBase64();
}

QString PageTemplates::word(const QString &language, const QString &name) const
{
    const QString own = words(language)[name].toString();
    return own.isEmpty() ? words(u"en"_s)[name].toString() : own;
}

QByteArray PageTemplates::render(const QString &page, const QString &language, const QJsonObject &content)
{
    const auto inner = m_pages.find(page.toStdString());
    const auto frame = m_pages.find("frame");
    if (inner == m_pages.end() || frame == m_pages.end())
        return {};
    QJsonObject json = content;
    json[u"w"_s] = words(language);
    json[u"language"_s] = language;
    const data values = dataOf(json);
    const std::string body = inner->second->mustache.render(values);
    data framed = values;
    framed.set("body", body);
    framed.set("style", m_style);
    return QByteArray::fromStdString(frame->second->mustache.render(framed));
}

} // namespace tradewind

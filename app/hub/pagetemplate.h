// SPDX-License-Identifier: Apache-2.0
// Pages from templates: mustache, with everything a person wrote escaped.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <unordered_map>

namespace tradewind {

/// The templates of resources/pages. A page is one template inside frame.mustache; words come from words_LANGUAGE.json as {{w.name}}.
class PageTemplates
{
public:
    /// Errors: Internal when a resource is missing or damaged.
    static Result<std::unique_ptr<PageTemplates>> load();
    ~PageTemplates();

    /// "en", "es" or "fr", from "es", "fr-CA", "ES_mx" …; English for anything else.
    static QString languageOf(const QString &wish);
    /// The page with its frame. `data` must be plain: texts, flags, numbers, lists and objects of these.
    QByteArray render(const QString &page, const QString &language, const QJsonObject &data);
    /// One text in a language, with %1 … put in by the caller.
    QString word(const QString &language, const QString &name) const;
    const QJsonObject &words(const QString &language) const;
    /// SHA-256 of the style every page holds, base64: the CSP allows this one and no other.
    QByteArray styleHash() const;

private:
    PageTemplates();
    struct Parsed;

    std::unordered_map<std::string, std::unique_ptr<Parsed>> m_pages;
    QHash<QString, QJsonObject> m_words;
    std::string m_style;
};

} // namespace tradewind

// SPDX-License-Identifier: Apache-2.0
#include "window/peoplesearch.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "models/desk/deskrows.h"
#include "window/windowdesk.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr int leastLetters = 2;

bool sameLetter(char a, char b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return lower(a) == lower(b);
}

bool contains(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), sameLetter) != text.end();
}

} // namespace

QList<SearchHit> PeopleSearch::find(const QString &query, int limit) const
{
    QList<SearchHit> hits;
    const std::string wanted = query.trimmed().toStdString();
    const auto snapshot = m_desk.snapshot();
    if (snapshot == nullptr || wanted.size() < leastLetters)
        return hits;
    const DeskBook &desk = *snapshot->desk;
    for (std::size_t row = 0; row < desk.size() && hits.size() < limit; ++row) {
        if (desk.book().customerId(row) == 0 || (!contains(desk.customer(row), wanted) && !contains(desk.vin(row), wanted)))
            continue;
        SearchHit hit;
        hit.kind = tr("Customer");
        hit.title = text(desk.customer(row));
        hit.detail = vehicleName(*snapshot, row);
        hit.icon = QStringLiteral("person");
        hit.target = QStringLiteral("customer");
        hit.record = desk.book().customerId(row);
        hits << hit;
    }
    return hits;
}

} // namespace tradewind

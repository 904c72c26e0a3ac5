// SPDX-License-Identifier: Apache-2.0
#include "domain/postaladdress.h"

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// "Ames, IA 50010", "IA 50010-1234", "Oakville, ON L6H 7A9", and "Ames, IA" whose ZIP is missing.
const QRegularExpression &cityLine()
{
    static const QRegularExpression shape(
        u"^(?:(.*?),?\\s+)?([A-Z]{2})\\s+(\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)$|^(.+),\\s*([A-Z]{2})$"_s);
    return shape;
}

} // namespace

bool PostalAddress::isComplete() const
{
    return !name.isEmpty() && !street.isEmpty() && !city.isEmpty() && !state.isEmpty() && !zip.isEmpty();
}

QStringList PostalAddress::lines() const
{
    QStringList all{name, street, unit};
    const QString region = (state + u' ' + zip).trimmed();
    all << (city.isEmpty() || region.isEmpty() ? city + region : city + u", "_s + region);
    all.removeAll(QString());
    return all;
}

PostalAddress postalAddressOf(const QString &text, bool hasName)
{
    QStringList parts;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            parts << line.simplified();
    }
    // On one line, what stands before the last comma but one belongs to lines of its own.
    if (parts.size() == 1) {
        QStringList pieces;
        for (const QString &piece : parts.first().split(u',')) {
            if (!piece.simplified().isEmpty())
                pieces << piece.simplified();
        }
        if (pieces.size() > 2) {
            const QString region = pieces.takeLast();
            pieces.last() += u", "_s + region;
        }
        parts = pieces;
    }
    PostalAddress address;
    if (hasName && !parts.isEmpty())
        address.name = parts.takeFirst();
    if (!parts.isEmpty()) {
        const auto match = cityLine().match(parts.last());
        if (match.hasMatch()) {
            address.city = match.captured(1) + match.captured(4);
            address.state = match.captured(2) + match.captured(5);
            address.zip = match.captured(3);
            parts.removeLast();
        } else if (parts.size() > 1) {
            address.city = parts.takeLast();
        }
    }
    if (!parts.isEmpty())
        address.street = parts.takeFirst();
    address.unit = parts.join(u", "_s);
    return address;
}

} // namespace tradewind

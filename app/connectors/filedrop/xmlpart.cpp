// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/xmlpart.h"

namespace tradewind {

namespace {
constexpr int maxDepth = 64;
constexpr int maxAttributes = 64;
constexpr std::int64_t maxTextBytes = 2 << 20;
} // namespace

bool XmlPart::next()
{
    while (!m_error) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_fedSinceToken = 0;
            if (++m_depth > maxDepth)
                return refuse(QStringLiteral("The XML is nested more than %1 levels deep, which no export is.").arg(maxDepth));
            if (m_xml.attributes().size() > maxAttributes)
                return refuse(QStringLiteral("An XML element has more than %1 attributes, which no export has.").arg(maxAttributes));
            return true;
        case QXmlStreamReader::EndElement:
            m_fedSinceToken = 0;
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            m_fedSinceToken = 0;
            return true;
        case QXmlStreamReader::DTD:
            return refuse(QStringLiteral("The XML carries a DOCTYPE, which can hide attacks and lost text."));
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return refuse(QStringLiteral("The XML is damaged on line %1.").arg(m_xml.lineNumber()));
            if (!feed())
                return false;
            break;
        default:
            break;
        }
    }
    return false;
}

bool XmlPart::feed()
{
    char block[16384];
    const auto got = m_source->read(block, sizeof block);
    if (!got) {
        m_error = got.error();
        return false;
    }
    if (*got == 0)
        return refuse(QStringLiteral("The XML ends in the middle."));
    m_fedSinceToken += *got;
    if (m_fedSinceToken > maxTextBytes)
        return refuse(QStringLiteral("One text in the XML is longer than %1 MB.").arg(maxTextBytes >> 20));
    m_xml.addData(QByteArray(block, int(*got)));
    return true;
}

bool XmlPart::refuse(const QString &text)
{
    m_error = Error{Error::Kind::BadData, text};
    return false;
}

} // namespace tradewind

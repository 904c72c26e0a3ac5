// SPDX-License-Identifier: Apache-2.0
#include "connectors/records/document.h"

#include "connectors/filedrop/fieldtext.h"

#include <pugixml.hpp>
#include <simdjson.h>

#include <bit>
#include <charconv>
#include <cstring>

namespace tradewind {

namespace {

using Dom = simdjson::dom::element;

Error refusal(const QString &what)
{
    return {Error::Kind::BadData, what};
}

std::string_view localName(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

/// The deepest nesting and most attributes of an XML text, counted before anything is built from it.
std::optional<QString> whyNotXml(std::string_view bytes, const DocumentLimits &limits)
{
    std::size_t depth = 0, at = 0;
    while ((at = bytes.find('<', at)) != std::string_view::npos) {
        const std::string_view rest = bytes.substr(at);
        if (rest.starts_with("<!--") || rest.starts_with("<![CDATA[") || rest.starts_with("<?")) {
            const char *end = rest[1] == '?' ? "?>" : rest[2] == '-' ? "-->" : "]]>";
            const auto close = bytes.find(end, at);
            if (close == std::string_view::npos)
                return QStringLiteral("The answer breaks off inside XML.");
            at = close;
            continue;
        }
        if (rest.starts_with("<!"))
            return QStringLiteral("The answer declares a document type, which can hide attacks: nothing was taken from it.");
        std::size_t end = at + 1, attributes = 0;
        for (char quote = 0; end < bytes.size() && (quote != 0 || bytes[end] != '>'); ++end) {
            if (quote == 0 && bytes[end] == '=')
                ++attributes;
            if (bytes[end] == quote)
                quote = 0;
            else if (quote == 0 && (bytes[end] == '"' || bytes[end] == '\''))
                quote = bytes[end];
        }
        if (end >= bytes.size())
            return QStringLiteral("The answer breaks off inside XML.");
        if (attributes > limits.maxAttributes)
            return QStringLiteral("An XML element has more than %1 attributes: nothing was taken from it.").arg(limits.maxAttributes);
        if (bytes[at + 1] == '/')
            depth -= depth > 0;
        else if (bytes[end - 1] != '/' && ++depth > limits.maxDepth)
            return QStringLiteral("The XML is nested deeper than %1: nothing was taken from it.").arg(limits.maxDepth);
        at = end;
    }
    return std::nullopt;
}

} // namespace

struct RecordDocument::Private
{
    simdjson::dom::parser parser;
    Dom json;
    pugi::xml_document xml;
    DocumentSyntax syntax = DocumentSyntax::Json;
};

RecordDocument::RecordDocument(std::unique_ptr<Private> made)
    : d(std::move(made))
{}
RecordDocument::RecordDocument(RecordDocument &&) noexcept = default;
RecordDocument &RecordDocument::operator=(RecordDocument &&) noexcept = default;
RecordDocument::~RecordDocument() = default;

Result<RecordDocument> RecordDocument::parse(std::string_view bytes, DocumentSyntax syntax, const DocumentLimits &limits)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (bytes.size() > limits.maxBytes)
        return refusal(
            QStringLiteral("The answer is larger than %1 MB: ask for a shorter period or smaller pages.").arg(limits.maxBytes >> 20));
    const std::string_view start = trimmed(bytes.substr(0, 512));
    const std::string head = upperCase(start.substr(0, 64));
    if (head.starts_with("<!DOCTYPE HTML") || head.starts_with("<HTML"))
        return refusal(QStringLiteral("A web page came instead of data: the login may have expired or a service stands in between."));
    if (start.empty())
        return refusal(QStringLiteral("The answer is empty."));
    auto made = std::make_unique<Private>();
    made->syntax = syntax;
    if (syntax == DocumentSyntax::Json) {
        if (start.front() != '{' && start.front() != '[')
            return refusal(QStringLiteral("The answer is not JSON."));
        if (made->parser.allocate(bytes.size(), limits.maxDepth))
            return refusal(QStringLiteral("There is not enough memory for the answer."));
        if (const auto problem = made->parser.parse(bytes.data(), bytes.size()).get(made->json))
            return refusal(problem == simdjson::DEPTH_ERROR
                               ? QStringLiteral("The JSON is nested deeper than %1: nothing was taken from it.").arg(limits.maxDepth)
                               : QStringLiteral("The JSON cannot be read (%1): it may have been cut off.")
                                     .arg(QString::fromUtf8(simdjson::error_message(problem))));
        return RecordDocument(std::move(made));
    }
    if (start.front() != '<')
        return refusal(QStringLiteral("The answer is not XML."));
    if (const auto why = whyNotXml(bytes, limits))
        return refusal(*why);
    const auto parsed = made->xml.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (!parsed)
        return refusal(QStringLiteral("The XML cannot be read at byte %1 (%2): it may have been cut off.")
                           .arg(parsed.offset)
                           .arg(QString::fromLatin1(parsed.description())));
    return RecordDocument(std::move(made));
}

namespace {

// A place is kept as the plain pair that simdjson's and pugixml's handles are, so that their headers stay in this file.
using Place = std::array<std::size_t, 2>;
static_assert(sizeof(Dom) == sizeof(Place));

Dom domOf(const Place &place)
{
    return std::bit_cast<Dom>(place);
}
pugi::xml_node nodeOf(const Place &place)
{
    return pugi::xml_node(reinterpret_cast<pugi::xml_node_struct *>(place[0]));
}
template<typename Handle>
Place placeOf(const Handle *handle)
{
    return {reinterpret_cast<std::size_t>(handle), 0};
}

} // namespace

RecordPart RecordDocument::root() const
{
    RecordPart element;
    element.m_kind = d->syntax == DocumentSyntax::Json ? RecordPart::Json : RecordPart::XmlNode;
    element.m_place = d->syntax == DocumentSyntax::Json ? std::bit_cast<Place>(d->json) : placeOf(d->xml.internal_object());
    return element;
}

bool RecordPart::isPart() const
{
    if (m_kind == Json) {
        const Dom dom = domOf(m_place);
        return dom.is_object() || dom.is_array();
    }
    return m_kind == XmlNode && nodeOf(m_place).find_child([](pugi::xml_node child) { return child.type() == pugi::node_element; });
}

std::string RecordPart::text() const
{
    switch (m_kind) {
    case XmlAttribute:
        return pugi::xml_attribute(reinterpret_cast<pugi::xml_attribute_struct *>(m_place[0])).value();
    case XmlNode:
        return nodeOf(m_place).text().get();
    case Json: {
        const Dom dom = domOf(m_place);
        char digits[40];
        switch (dom.type()) {
        case simdjson::dom::element_type::STRING:
            return std::string(dom.get_string().value_unsafe());
        case simdjson::dom::element_type::INT64:
            return std::to_string(dom.get_int64().value_unsafe());
        case simdjson::dom::element_type::UINT64:
            return std::to_string(dom.get_uint64().value_unsafe());
        case simdjson::dom::element_type::DOUBLE: {
            const auto end = std::to_chars(digits, digits + sizeof digits, dom.get_double().value_unsafe(), std::chars_format::fixed);
            return end.ec == std::errc() ? std::string(digits, end.ptr) : std::string();
        }
        case simdjson::dom::element_type::BOOL:
            return dom.get_bool().value_unsafe() ? "true" : "false";
        default:
            return {};
        }
    }
    case None:
        break;
    }
    return {};
}

bool RecordPart::says(const RecordStep &step) const
{
    return step.whereName.empty() || equalsIgnoringCase(first(RecordPath::parse(step.whereName)).text(), step.whereValue);
}

/// Depth first; false from `use` ends the walk.
template<typename Use>
bool RecordPart::walk(const std::vector<RecordStep> &steps, std::size_t at, const Use &use) const
{
    if (m_kind == Json && domOf(m_place).is_array()) { // a list stands for its elements
        for (const Dom item : simdjson::dom::array(domOf(m_place))) {
            RecordPart element = *this;
            element.m_place = std::bit_cast<Place>(item);
            if (!element.walk(steps, at, use))
                return false;
        }
        return true;
    }
    if (at == steps.size())
        return use(*this);
    const RecordStep &step = steps[at];
    if (m_kind == Json) {
        Dom dom = domOf(m_place), member;
        if (!dom.is_object() || dom.at_key(step.name).get(member) != simdjson::SUCCESS)
            return true;
        RecordPart element = *this;
        const auto go = [&](const Dom &to) {
            element.m_place = std::bit_cast<Place>(to);
            return element.says(step) ? element.walk(steps, at + 1, use) : true;
        };
        if (!member.is_array() || (!step.index && step.whereName.empty()))
            return go(member);
        int index = 0;
        for (const Dom item : simdjson::dom::array(member)) {
            if ((!step.index || *step.index == index) && !go(item))
                return false;
            ++index;
        }
        return true;
    }
    if (m_kind != XmlNode)
        return true;
    RecordPart element = *this;
    if (step.isAttribute) {
        for (const pugi::xml_attribute attribute : nodeOf(m_place).attributes()) {
            if (localName(attribute.name()) == step.name) {
                element.m_kind = XmlAttribute;
                element.m_place = placeOf(attribute.internal_object());
                return element.walk(steps, at + 1, use);
            }
        }
        return true;
    }
    int index = 0;
    for (const pugi::xml_node child : nodeOf(m_place).children()) {
        if (child.type() != pugi::node_element || localName(child.name()) != step.name)
            continue;
        element.m_place = placeOf(child.internal_object());
        if ((!step.index || *step.index == index) && element.says(step) && !element.walk(steps, at + 1, use))
            return false;
        ++index;
    }
    return true;
}

RecordPart RecordPart::first(const RecordPath &path) const
{
    RecordPart found;
    walk(path.steps, 0, [&](const RecordPart &element) {
        found = element;
        return false;
    });
    return found;
}

void RecordPart::each(const RecordPath &path, const std::function<void(RecordPart)> &use) const
{
    walk(path.steps, 0, [&](const RecordPart &element) {
        use(element);
        return true;
    });
}

} // namespace tradewind

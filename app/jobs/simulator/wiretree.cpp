// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/wiretree.h"

#include <algorithm>
#include <utility>

namespace tradewind {

namespace {

bool fits(const WireNode &node, const RecordStep &step)
{
    if (node.name != step.name || node.isAttribute != step.isAttribute)
        return false;
    if (step.whereName.empty())
        return true;
    const WireNode *said = node.find(RecordPath::parse(step.whereName));
    return said && said->text == step.whereValue;
}

WireNode &add(WireNode &to, const RecordStep &step)
{
    WireNode &made = to.children.emplace_back();
    made.name = step.name;
    made.isAttribute = step.isAttribute;
    made.isList = step.index.has_value() || !step.whereName.empty();
    if (!step.whereName.empty())
        made.at(RecordPath::parse(step.whereName)).text = step.whereValue;
    return made;
}

bool isNumber(const std::string &text)
{
    if (text.empty() || text.size() > 15)
        return false;
    const std::size_t first = text[0] == '-' ? 1 : 0;
    if (first == text.size() || (text[first] == '0' && text.size() > first + 1 && text[first + 1] != '.') || text.back() == '.')
        return false;
    return std::count(text.begin(), text.end(), '.') <= 1 && text[first] != '.' &&
           std::all_of(text.begin() + std::ptrdiff_t(first), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + '"';
}

std::string jsonValue(const WireNode &node)
{
    if (!node.children.empty())
        return toJson(node);
    return node.text == "true" || node.text == "false" || isNumber(node.text) ? node.text : quoted(node.text);
}

} // namespace

WireNode &WireNode::at(const RecordPath &path)
{
    WireNode *here = this;
    for (const RecordStep &step : path.steps) {
        WireNode *found = nullptr;
        int wanted = step.index.value_or(0);
        for (WireNode &child : here->children) {
            if (fits(child, step) && wanted-- == 0) {
                found = &child;
                break;
            }
        }
        for (; !found && wanted >= 0; --wanted) {
            WireNode &made = add(*here, step);
            if (wanted == 0)
                found = &made;
        }
        here = found;
    }
    return *here;
}

const WireNode *WireNode::find(const RecordPath &path) const
{
    const WireNode *here = this;
    for (const RecordStep &step : path.steps) {
        int wanted = step.index.value_or(0);
        const auto found = std::find_if(here->children.begin(), here->children.end(),
                                        [&](const WireNode &child) { return fits(child, step) && wanted-- == 0; });
        if (found == here->children.end())
            return nullptr;
        here = &*found;
    }
    return here;
}

WireNode &WireNode::append(const RecordPath &path)
{
    WireNode &parent = at({{path.steps.begin(), path.steps.end() - 1}});
    WireNode &made = add(parent, path.steps.back());
    made.isList = true;
    return made;
}

std::string toJson(const WireNode &node)
{
    std::string out = "{";
    std::vector<std::string> done;
    for (const WireNode &child : node.children) {
        if (std::find(done.begin(), done.end(), child.name) != done.end())
            continue;
        done.push_back(child.name);
        if (out.size() > 1)
            out += ',';
        out += quoted(child.name) + ':';
        if (!child.isList) {
            out += jsonValue(child);
            continue;
        }
        out += '[';
        bool isFirst = true;
        for (const WireNode &item : node.children) {
            if (item.name != child.name)
                continue;
            out += (std::exchange(isFirst, false) ? "" : ",") + jsonValue(item);
        }
        out += ']';
    }
    return out + '}';
}

std::string xmlText(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string toXml(const WireNode &node)
{
    std::string out;
    for (const WireNode &child : node.children) {
        if (child.isAttribute)
            continue;
        out += '<' + child.name;
        for (const WireNode &attribute : child.children) {
            if (attribute.isAttribute)
                out += ' ' + attribute.name + "=\"" + xmlText(attribute.text) + '"';
        }
        out += '>' + xmlText(child.text) + toXml(child) + "</" + child.name + '>';
    }
    return out;
}

} // namespace tradewind

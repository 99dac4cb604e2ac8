import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: parseConfig()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/functions/parseConfig.md","filePath":"api/@convlang/plugin/node/functions/parseConfig.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/functions/parseConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / parseConfig</p><h1 id="function-parseconfig" tabindex="-1">Function: parseConfig() <a class="header-anchor" href="#function-parseconfig" aria-label="Permalink to &quot;Function: parseConfig()&quot;">​</a></h1><blockquote><p><strong>parseConfig</strong>(<code>__namedParameters</code>): <a href="./../interfaces/ProjectConfig"><code>ProjectConfig</code></a></p></blockquote><p>Reads a config: a line <code>use plugin &quot;...&quot;</code> for each plugin, comments from <code>#</code>, empty lines.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><h4 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h4><p><code>string</code></p><h4 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h4><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ProjectConfig"><code>ProjectConfig</code></a></p><p>the plugins in their order, and an E550 for each other line</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/functions/parseConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parseConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parseConfig as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FaultyFile","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/FaultyFile.md","filePath":"api/@convlang/semantics/interfaces/FaultyFile.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/FaultyFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / FaultyFile</p><h1 id="interface-faultyfile" tabindex="-1">Interface: FaultyFile <a class="header-anchor" href="#interface-faultyfile" aria-label="Permalink to &quot;Interface: FaultyFile&quot;">​</a></h1><p>A file in which something was found.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="findings" tabindex="-1">findings <a class="header-anchor" href="#findings" aria-label="Permalink to &quot;findings&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>findings</strong>: readonly <a href="./Finding"><code>Finding</code></a>[]</p></blockquote><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>path</strong>: <code>string</code></p></blockquote><hr><h3 id="syntaxerrors" tabindex="-1">syntaxErrors <a class="header-anchor" href="#syntaxerrors" aria-label="Permalink to &quot;syntaxErrors&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>syntaxErrors</strong>: readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><p>What the parser found; its fixes are only proposals.</p><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/FaultyFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FaultyFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FaultyFile as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E542 {file} is not trusted:","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E542.md","filePath":"errors/E542.md"}');
const _sfc_main = { name: "errors/E542.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 reason="" id="e542-file-is-not-trusted" tabindex="-1">E542 {file} is not trusted: <a class="header-anchor" href="#e542-file-is-not-trusted" aria-label="Permalink to &quot;E542 {file} is not trusted: {reason}&quot;">​</a></h1><p>A <code>convlang.config</code> names plugins, and a plugin is a program that runs with all your rights. So that nobody can make you run theirs by putting a file above your model, into <code>/tmp</code> or into a folder that you share, a config and its plugins are used only when they and their folders are your own, and nobody else may write to them. In a container the files are often those of another user. Look at what the config names; if that may run, say so in one of the ways below. The rule is that of git for its <code>safe.directory</code>.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A <code>convlang.config</code> that another user made, or a checkout that a container sees as somebody else&#39;s:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang check models/net.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Read the config and the plugins that it names. If they may run, set <code>CONVLANG_TRUST</code> to their folder, with <code>:</code> between several (<code>;</code> on Windows), or name the config: <code>--config PATH</code> trusts it and what lies beside and below it. <code>--no-config</code> goes without plugins. Files of your own become yours again with <code>chown</code>, and closed to others with <code>chmod o-w</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E542.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E542 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E542 as default
};
